import type { MissingRule } from '../../model/scale.ts';
import type { Mistake } from '../../prove/mutate/mutant.ts';

/** A mistake as its author would read it. */
export function mistakeWords(mistake: Mistake): string {
	switch (mistake.kind) {
		case 'key_flipped':
			return `\`${mistake.member}\` turned round in scale \`${mistake.scale}\``;
		case 'cut_moved':
			return `the cut of band \`${mistake.band}\` in scale \`${mistake.scale}\` moved from ${mistake.from} to ${mistake.to}`;
		case 'item_dropped':
			return `\`${mistake.member}\` left out of scale \`${mistake.scale}\``;
		case 'item_doubled':
			return `\`${mistake.member}\` counted twice in scale \`${mistake.scale}\``;
		case 'weights_swapped':
			return `the weights of \`${mistake.members[0]}\` and \`${mistake.members[1]}\` swapped in scale \`${mistake.scale}\``;
		case 'members_swapped':
			return `\`${mistake.members[0]}\` and \`${mistake.members[1]}\` in each other's place in scale \`${mistake.scale}\``;
		case 'missing_rule_changed':
			return `\`missing\` of scale \`${mistake.scale}\` changed from \`${ruleWords(mistake.from)}\` to \`${ruleWords(mistake.to)}\``;
		case 'flag_dropped':
			return `flag \`${mistake.flag}\` left out`;
		case 'hide_dropped':
			return `rule \`${mistake.rule}\` left out`;
	}
}

/** A missing rule as it stands in the file. */
function ruleWords(rule: MissingRule): string {
	switch (rule.rule) {
		case 'none_allowed':
			return 'none_allowed';
		case 'prorate_half':
			return 'prorate_from: half';
		case 'prorate_from':
			return `prorate_from: ${rule.atLeast}`;
		case 'zero_up_to':
			return `zero_up_to: ${rule.atMost}`;
	}
}
