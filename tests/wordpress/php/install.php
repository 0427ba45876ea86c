<?php
/**
 * Installs WordPress with its own functions, and one person for each role that the tests need. Passwords are the names.
 *
 * @package RapportChecks
 */

define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'River practice', 'admin', 'admin@example.org', true, '', 'admin' );
foreach ( array( 'author', 'subscriber' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
switch_theme( 'twentytwentythree' );
