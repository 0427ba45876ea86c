<?php
/**
 * The block: a choice of check in the editor, the same markup as the shortcode on the page.
 *
 * @package RapportChecks
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block, and gives its editor the list to choose from.
 */
function rapport_checks_register_block() {
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => 'rapport_checks_render_block' ) );

	$checks = array();
	foreach ( rapport_checks_titles() as $id => $title ) {
		$checks[] = array(
			'value' => $id,
			'label' => $title,
		);
	}
	wp_add_inline_script(
		generate_block_asset_handle( 'rapport/check', 'editorScript' ),
		'window.rapportChecks = ' . wp_json_encode( array( 'checks' => $checks, 'hasHost' => '' !== rapport_checks_host() ), JSON_HEX_TAG ) . ';',
		'before'
	);
}
add_action( 'init', 'rapport_checks_register_block' );

/**
 * Prints the block.
 *
 * @param array $attributes The attributes of the block.
 */
function rapport_checks_render_block( $attributes ) {
	$markup = rapport_checks_markup( isset( $attributes['check'] ) ? $attributes['check'] : '' );
	return '' === $markup ? '' : sprintf( '<div %1$s>%2$s</div>', get_block_wrapper_attributes(), $markup );
}
