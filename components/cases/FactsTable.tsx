import type { FactName } from '../../utils/facts';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';
import { chooseReading, type Edit, resetFact } from './edits';
import { readOrderNumbers } from './exhibit-files';
import { FactRow } from './FactRow';
import { splitFacts } from './facts-shown';
import type { CaseView } from './ports';
import { Section } from './Section';

interface Props {
  view: CaseView;
  onEdit: (edit: Edit) => void;
}

/** What is known of the order: read from exhibits, or typed. */
export function FactsTable({ view, onEdit }: Props) {
  const say = useSay(casesTexts);
  const { shown, folded } = splitFacts(view.facts);
  const readOrders = readOrderNumbers(view.file.exhibits);
  const rows = (names: FactName[]) =>
    names.map((name) => (
      <FactRow
        key={name}
        name={name}
        facts={view.facts}
        readOrders={readOrders}
        onEdit={onEdit}
        difference={view.differences.find((each) => each.name === name)}
        onChoose={(exhibit) => onEdit(chooseReading(name, exhibit, readOrders))}
        onReset={() => onEdit(resetFact(name, readOrders))}
      />
    ));
  return (
    <Section name="facts">
      <p class="soft lead">{say('fact.lead')}</p>
      <div class="facts">{rows(shown)}</div>
      {folded.length > 0 && (
        <details class="folded">
          <summary>{say('fact.more', { n: folded.length })}</summary>
          <div class="facts">{rows(folded)}</div>
        </details>
      )}
    </Section>
  );
}
