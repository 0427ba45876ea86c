import type { Program } from '../../engine/program.ts';
import type { Proof } from '../../prove/proof.ts';
import type { Failure } from '../../prove/theorem.ts';
import { witnessYaml } from '../../prove/witness-yaml.ts';
import { placeFound } from '../../questionnaire/place-found.ts';
import type { Told } from './told.ts';

/** What a proof found, each at its place and with the answer sheet that shows it. */
export function failuresTold(
	file: string,
	source: string,
	{ questionnaire }: Program,
	{ failures }: Proof
): Told[] {
	return placeFound(source, failures).map(({ problem, found }) => ({
		file,
		source,
		problem,
		shownBy: shownBy(found)
	}));

	function shownBy({ code, witness }: Failure): string | null {
		if (witness === null) return null;
		const yaml = witnessYaml(questionnaire, witness.sheet, `shows ${code}`);
		const { changed } = witness;
		return changed === null
			? yaml
			: `${yaml}\n# and the same with ${changed.question}: ${String(changed.answer)}`;
	}
}
