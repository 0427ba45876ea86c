<?php
/**
 * What the block's script needs of WordPress.
 *
 * @package RapportChecks
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '1.0.0',
);
