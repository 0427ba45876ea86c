<?php
/**
 * What stands on a page where a check is asked for.
 *
 * @package RapportChecks
 */

defined( 'ABSPATH' ) || exit;

/**
 * The markup of one check, and its loader with it. A check that is not on the list gets a plain link that does not name it.
 *
 * @param mixed $check The id of a check.
 */
function rapport_checks_markup( $check ) {
	$host = rapport_checks_host();
	if ( '' === $host ) {
		return '';
	}
	$titles = rapport_checks_titles();
	if ( ! is_string( $check ) || ! isset( $titles[ $check ] ) ) {
		return sprintf( '<p>%s</p>', rapport_checks_link( $host . '/', rapport_checks_link_words( $host ) ) );
	}
	rapport_checks_enqueue_loader( $host );
	$embed = rapport_checks_embed();
	return sprintf(
		'<rapport-check check="%1$s"%2$s>%3$s</rapport-check>',
		esc_attr( $check ),
		'' === $embed ? '' : sprintf( ' embed="%s"', esc_attr( $embed ) ),
		rapport_checks_link( $host . '/checks/' . $check, $titles[ $check ] )
	);
}

/**
 * The checks that may stand in another page, by id. Sensitive ones never do.
 */
function rapport_checks_titles() {
	static $titles = null;
	if ( null === $titles ) {
		$titles = require __DIR__ . '/checks.php';
	}
	return $titles;
}

/**
 * A link to the checks where they live.
 *
 * @param string $address Where it leads.
 * @param string $words   What it says.
 */
function rapport_checks_link( $address, $words ) {
	return sprintf( '<a href="%1$s">%2$s</a>', esc_url( $address, array( 'https', 'http' ) ), esc_html( $words ) );
}

/**
 * Words that say nothing about what the person on the page might be asked.
 *
 * @param string $host Where the checks are served from.
 */
function rapport_checks_link_words( $host ) {
	$port = wp_parse_url( $host, PHP_URL_PORT );
	$name = wp_parse_url( $host, PHP_URL_HOST ) . ( $port ? ":$port" : '' );
	/* translators: %s: the name of a website */
	return sprintf( __( 'Open the checks at %s', 'rapport-checks' ), $name );
}

/**
 * Loads the script that turns the markup into a frame, once a page.
 *
 * @param string $host Where the checks are served from.
 */
function rapport_checks_enqueue_loader( $host ) {
	// The loader carries its version in its name; WordPress must not add one of its own.
	wp_enqueue_script( 'rapport-checks-loader', $host . '/embed/v1.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}

/**
 * The loader is a module. `wp_enqueue_script_module` would say so, and came with WordPress 6.5 only.
 *
 * @param string $tag    The script tag that WordPress made.
 * @param string $handle The name of the script.
 * @param string $src    Its address.
 */
function rapport_checks_loader_tag( $tag, $handle, $src ) {
	if ( 'rapport-checks-loader' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => 'rapport-checks-loader-js',
		)
	);
}
add_filter( 'script_loader_tag', 'rapport_checks_loader_tag', 10, 3 );

/**
 * The shortcode [rapport_check check="social-overload"].
 *
 * @param mixed $attributes What stands in the brackets; an empty string if nothing does.
 */
function rapport_checks_shortcode( $attributes ) {
	$attributes = shortcode_atts( array( 'check' => '' ), $attributes, 'rapport_check' );
	return rapport_checks_markup( $attributes['check'] );
}
add_shortcode( 'rapport_check', 'rapport_checks_shortcode' );
