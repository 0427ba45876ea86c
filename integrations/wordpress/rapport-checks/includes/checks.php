<?php
/**
 * The checks that may stand in another page, by id: `npm run generate` writes this file.
 *
 * @package RapportChecks
 */

defined( 'ABSPATH' ) || exit;

return array(
	'lonely-or-alone'       => 'Lonely, or glad of the quiet?',
	'support-and-changes'   => 'Support when life changes',
	'ipip-facets'           => 'Company, warmth and trust',
	'online-connection'     => 'People on a screen',
	'limits-and-leaning'    => 'Saying no, and leaning on others',
	'social-overload'       => 'When people are too much',
	'quality-of-connection' => 'Time that counts',
	'trust-and-closeness'   => 'When someone comes close',
	'ipip-circumplex'       => 'Your way with people',
);
