import type { Completeness } from '../../../utils/complaint';
import type { FillPlace, MissingField } from '../../../utils/complaint/types';
import { translator } from '../../../utils/i18n';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { missingTexts } from '../../../utils/i18n/complaint';
import { factTexts } from '../../../utils/i18n/facts';
import { goTo } from '../../shared/go-to';
import { useLanguage, useSay } from '../../shared/language';
import { fieldId } from '../fact-kinds';
import { nextPaint } from './next-paint';

interface Props {
  complete: Completeness;
  /** What the text marks as missing, needed or not. */
  inText: MissingField[];
  /** Opens the text for editing: some things are filled in nowhere else. */
  onText: () => void;
}

/** How much of what the channel needs is there; each missing thing leads to where it is filled in. */
export function Meter({ complete: { done, needed, missing }, inText, onText }: Props) {
  const say = useSay(caseComplaintTexts);
  const required = missing.map(({ what }) => what);
  const more = inText.filter((what) => !required.includes(what));
  const count = say('meter.count', { done, needed });
  const placeOf = (what: MissingField) => missing.find((each) => each.what === what)?.where;
  const go = (what: MissingField, where?: FillPlace) => {
    if (where !== 'text') return goTo(...placesOf(what));
    onText();
    nextPaint(() => goTo('complaint-editor'));
  };
  return (
    <section
      class="meter"
      data-testid="meter"
      data-done={done}
      data-needed={needed}
      aria-label={say('meter.title')}
    >
      <h3>{say('meter.title')}</h3>
      <div class="meter-line">
        <meter aria-label={count} min={0} max={needed} value={done} />
        <span class="small soft">{count}</span>
      </div>
      {missing.length === 0 ? (
        <p class="small soft">{say('meter.whole')}</p>
      ) : (
        <Chips
          words={say('meter.missing')}
          fields={required}
          isDue
          onGo={(what) => go(what, placeOf(what))}
        />
      )}
      {more.length > 0 && <Chips words={say('meter.more')} fields={more} onGo={(what) => go(what)} />}
    </section>
  );
}

interface ChipsProps {
  words: string;
  fields: MissingField[];
  isDue?: boolean;
  onGo: (field: MissingField) => void;
}

function Chips({ words, fields, isDue = false, onGo }: ChipsProps) {
  const nameOf = translator(useLanguage(), { ...factTexts, ...missingTexts });
  return (
    <>
      <p class="small">{words}</p>
      <p class="tags">
        {fields.map((field) => (
          <button
            key={field}
            type="button"
            class={isDue ? 'chip chip-due' : 'chip chip-plain'}
            data-testid={`missing-${field}`}
            onClick={() => onGo(field)}
          >
            {nameOf(field)}
          </button>
        ))}
      </p>
    </>
  );
}

/** Where a thing is filled in: its own field, its group, its part of the page. */
function placesOf(field: MissingField): string[] {
  const group = field.split('.')[0] ?? field;
  return [fieldId(field), fieldId(group), `title-${group}`];
}
