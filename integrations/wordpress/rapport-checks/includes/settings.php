<?php
/**
 * The two settings, and what each may be. The plugin keeps nothing else.
 *
 * @package RapportChecks
 */

defined( 'ABSPATH' ) || exit;

/**
 * Where the checks are served from, without a slash at its end; empty until somebody says so.
 */
function rapport_checks_host() {
	return rapport_checks_is_host( get_option( 'rapport_checks_host' ) ) ? get_option( 'rapport_checks_host' ) : '';
}

/**
 * The embed that the operator of the checks set up for this site; empty if there is none.
 */
function rapport_checks_embed() {
	return rapport_checks_is_embed( get_option( 'rapport_checks_embed' ) ) ? get_option( 'rapport_checks_embed' ) : '';
}

/**
 * An https address, or a plain one of this machine, with at most a path: what follows it must not end up in a script's address.
 *
 * @param mixed $host What somebody entered.
 */
function rapport_checks_is_host( $host ) {
	$of_this_machine = 'http://(?:localhost|127\.0\.0\.1)';
	return is_string( $host )
		&& 1 === preg_match( "#\A(?:https://[a-z0-9][a-z0-9.-]*|$of_this_machine)(?::[0-9]{1,5})?(?:/[A-Za-z0-9_-]+)*\z#", $host );
}

/**
 * The id of an embed: lower-case words joined by hyphens.
 *
 * @param mixed $embed What somebody entered.
 */
function rapport_checks_is_embed( $embed ) {
	return is_string( $embed ) && 1 === preg_match( '/\A[a-z][a-z0-9-]{0,63}\z/', $embed );
}

/**
 * Keeps the last good host when the new one cannot be used, and says why.
 *
 * @param mixed $entered What somebody entered.
 */
function rapport_checks_clean_host( $entered ) {
	$host = is_string( $entered ) ? untrailingslashit( trim( $entered ) ) : '';
	if ( '' === $host || rapport_checks_is_host( $host ) ) {
		return $host;
	}
	add_settings_error(
		'rapport_checks_host',
		'rapport_checks_host',
		__( 'The host was not saved. It must be an https address and nothing after it, such as https://checks.example.org', 'rapport-checks' )
	);
	return rapport_checks_host();
}

/**
 * Keeps the last good embed id when the new one cannot be used, and says why.
 *
 * @param mixed $entered What somebody entered.
 */
function rapport_checks_clean_embed( $entered ) {
	$embed = is_string( $entered ) ? trim( $entered ) : '';
	if ( '' === $embed || rapport_checks_is_embed( $embed ) ) {
		return $embed;
	}
	add_settings_error(
		'rapport_checks_embed',
		'rapport_checks_embed',
		__( 'The embed id was not saved. It is made of lower-case letters, digits and hyphens, such as river-clinic', 'rapport-checks' )
	);
	return rapport_checks_embed();
}

/**
 * Tells WordPress of both settings. Its own settings form then checks who saves them.
 */
function rapport_checks_register_settings() {
	register_setting(
		'rapport_checks',
		'rapport_checks_host',
		array(
			'type'              => 'string',
			'sanitize_callback' => 'rapport_checks_clean_host',
			'show_in_rest'      => false,
		)
	);
	register_setting(
		'rapport_checks',
		'rapport_checks_embed',
		array(
			'type'              => 'string',
			'sanitize_callback' => 'rapport_checks_clean_embed',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'admin_init', 'rapport_checks_register_settings' );
