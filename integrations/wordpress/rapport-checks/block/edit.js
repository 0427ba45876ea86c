/**
 * The block in the editor: a list to choose a check from. The check itself runs only on the page that visitors see.
 */
(function ({ blockEditor, blocks, components, element, i18n }, { checks, hasHost }) {
	const { __ } = i18n;
	const choose = { value: '', label: __('Choose a check', 'rapport-checks') };

	function Edit({ attributes, setAttributes }) {
		const instructions = hasHost
			? __('Visitors see the check here. Nothing they answer reaches this site.', 'rapport-checks')
			: __(
					'Visitors see nothing here yet: name the host under Settings, Rapport Checks.',
					'rapport-checks'
				);
		return element.createElement(
			'div',
			blockEditor.useBlockProps(),
			element.createElement(
				components.Placeholder,
				{ icon: 'forms', label: __('Rapport check', 'rapport-checks'), instructions },
				element.createElement(components.SelectControl, {
					label: __('Check', 'rapport-checks'),
					value: attributes.check,
					options: [choose, ...checks],
					onChange: (check) => setAttributes({ check })
				})
			)
		);
	}

	blocks.registerBlockType('rapport/check', { edit: Edit, save: () => null });
})(window.wp, window.rapportChecks);
