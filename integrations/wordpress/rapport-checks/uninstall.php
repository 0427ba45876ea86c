<?php
/**
 * Takes both settings away with the plugin, on every site of a network.
 *
 * @package RapportChecks
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$rapport_checks_sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( get_current_blog_id() );
foreach ( $rapport_checks_sites as $rapport_checks_site ) {
	if ( is_multisite() ) {
		switch_to_blog( $rapport_checks_site );
	}
	delete_option( 'rapport_checks_host' );
	delete_option( 'rapport_checks_embed' );
	if ( is_multisite() ) {
		restore_current_blog();
	}
}
