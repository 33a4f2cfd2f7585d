import { type Html, html } from './html';
import type { SayReport } from './report';

/** Citation of an exhibit, leading to it. */
export function exhibitLink(number: number, say: SayReport): Html {
  return html`<a href="#exhibit-${number}">${say('exhibit', { n: number })}</a>`;
}

/** Link to a file of the package by its relative path. */
export function fileLink(path: string): Html {
  return html`<a href="${path}">${path}</a>`;
}
