<?php
/**
 * Plugin Name:       Rapport Checks
 * Description:       Puts a private relationship check on a page, with a block or a shortcode. Answers stay with the person who gives them.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Rapport authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       rapport-checks
 *
 * Copyright (c) 2026 The Rapport authors. The full text of the licence stands in license.txt.
 *
 * @package RapportChecks
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/block.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
