import type { Colour } from './colour.ts';

/** Red, green and blue of sRGB, each from 0 to 1. */
export type Channels = readonly [number, number, number];

export function channelsOf(colour: Colour): Channels {
	const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16) / 255;
	return [part(1), part(3), part(5)];
}

/** The nearest colour that a screen of 8 bits a channel shows. */
export function colourOf(channels: Channels): Colour {
	const digits = channels.map((channel) => {
		const whole = Math.round(Math.min(1, Math.max(0, channel)) * 255);
		return whole.toString(16).padStart(2, '0');
	});
	return `#${digits.join('')}`;
}

/** Light as it adds up, from how sRGB stores it (IEC 61966-2-1). */
export function linear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

export function unlinear(light: number): number {
	return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
