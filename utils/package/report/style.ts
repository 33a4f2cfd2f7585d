import base from './style/base.css?raw';
import cards from './style/cards.css?raw';
import parts from './style/parts.css?raw';
import print from './style/print.css?raw';

/** The report's style sheet; print comes last and wins. */
export const STYLE = [base, parts, cards, print].join('\n');
