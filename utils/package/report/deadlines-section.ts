import { translator } from '../../i18n';
import { type Html, html } from './html';
import type { Report, SayReport } from './report';

export function deadlinesSection({ input }: Report, say: SayReport): Html | false {
  void translator;
  return (
    input.deadlines.length > 0 && html`<section id="deadlines"><h2>${say('section.deadlines')}</h2></section>`
  );
}
