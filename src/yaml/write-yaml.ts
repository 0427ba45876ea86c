import { stringify } from 'yaml';
import type { YamlValue } from './node.ts';

/** A value as YAML, laid out like the files of authors. */
export function writeYaml(value: YamlValue): string {
	return stringify(value, { lineWidth: 100, version: '1.2' });
}
