<?php
/**
 * Settings, Rapport Checks: a form with two fields.
 *
 * @package RapportChecks
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the page for those who may change what this site loads.
 */
function rapport_checks_add_settings_page() {
	add_options_page(
		__( 'Rapport Checks', 'rapport-checks' ),
		__( 'Rapport Checks', 'rapport-checks' ),
		'manage_options',
		'rapport-checks',
		'rapport_checks_show_settings_page'
	);
}
add_action( 'admin_menu', 'rapport_checks_add_settings_page' );

/**
 * Prints the form. WordPress adds a nonce to it, and checks it and the capability when it is sent.
 */
function rapport_checks_show_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Rapport Checks', 'rapport-checks' ); ?></h1>
		<form action="<?php echo esc_url( admin_url( 'options.php' ) ); ?>" method="post">
			<?php settings_fields( 'rapport_checks' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="rapport_checks_host"><?php esc_html_e( 'Host of the checks', 'rapport-checks' ); ?></label></th>
					<td>
						<input type="text" inputmode="url" class="regular-text code" id="rapport_checks_host" name="rapport_checks_host"
							value="<?php echo esc_attr( rapport_checks_host() ); ?>" aria-describedby="rapport_checks_host_help">
						<p class="description" id="rapport_checks_host_help"><?php esc_html_e( 'Where the checks are served from, such as https://checks.example.org. Pages of yours load a script from there, so name only a host you trust.', 'rapport-checks' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="rapport_checks_embed"><?php esc_html_e( 'Embed id', 'rapport-checks' ); ?></label></th>
					<td>
						<input type="text" class="regular-text code" id="rapport_checks_embed" name="rapport_checks_embed"
							value="<?php echo esc_attr( rapport_checks_embed() ); ?>" aria-describedby="rapport_checks_embed_help">
						<p class="description" id="rapport_checks_embed_help"><?php esc_html_e( 'The name that whoever runs that host gave to your site. Leave it empty if you have none.', 'rapport-checks' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
