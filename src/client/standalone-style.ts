import chartStyle from '../charts/charts.css?raw';
import mapStyle from '../charts/map.css?raw';
import tokens from '../styles/tokens.css?raw';
import { readStyle } from '#charts/inline-styles.ts';
import { frameStyle } from '#charts/standalone.ts';

/** The rules of a picture that stands alone, whether the build makes it or a browser. */
export const standaloneStyle = readStyle(`${tokens}${frameStyle}${chartStyle}${mapStyle}`);
