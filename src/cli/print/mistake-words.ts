import type { Mistake } from '../../prove/mutate/mutant.ts';

/** A mistake as its author would read it. */
export function mistakeWords(mistake: Mistake): string {
	switch (mistake.kind) {
		case 'key_flipped':
			return `\`${mistake.member}\` turned round in scale \`${mistake.scale}\``;
		case 'cut_moved':
			return `band \`${mistake.band}\` of scale \`${mistake.scale}\` from ${mistake.to} instead of ${mistake.from}`;
		case 'item_dropped':
			return `\`${mistake.member}\` left out of scale \`${mistake.scale}\``;
		case 'item_doubled':
			return `\`${mistake.member}\` counted twice in scale \`${mistake.scale}\``;
		case 'weights_swapped':
			return `the weights of \`${mistake.members[0]}\` and \`${mistake.members[1]}\` swapped in scale \`${mistake.scale}\``;
		case 'missing_rule_changed':
			return `one answer more or less for \`missing\` in scale \`${mistake.scale}\``;
		case 'flag_dropped':
			return `flag \`${mistake.flag}\` left out`;
		case 'hide_dropped':
			return `rule \`${mistake.rule}\` left out`;
	}
}
