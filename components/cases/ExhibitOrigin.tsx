import type { Exhibit } from '../../utils/cases/types';
import { casesTexts } from '../../utils/i18n/cases';
import { CopyButton } from '../shared/CopyButton';
import { formatMoment } from '../shared/format';
import { useSay } from '../shared/language';
import { picturesOf } from './exhibit-files';

const SHOWN_DIGITS = 12;

/** When and where an exhibit was kept, and the hash of each of its pictures. */
export function ExhibitOrigin({ exhibit }: { exhibit: Exhibit }) {
  const say = useSay(casesTexts);
  return (
    <dl class="origin small">
      <div>
        <dt class="soft">{say('exhibit.captured')}</dt>
        <dd>{formatMoment(exhibit.capturedAt)}</dd>
      </div>
      <div>
        <dt class="soft">{say('exhibit.address')}</dt>
        <dd class="address" title={exhibit.url}>
          {exhibit.url}
        </dd>
      </div>
      <div>
        <dt class="soft">{say('exhibit.hash')}</dt>
        <dd>
          {picturesOf(exhibit).map(({ sha256 }) => (
            <span key={sha256} class="hash">
              <code class="mono" title={sha256}>
                {sha256.slice(0, SHOWN_DIGITS)}…
              </code>
              <CopyButton text={sha256} label={say('exhibit.copy-hash')} />
            </span>
          ))}
        </dd>
      </div>
    </dl>
  );
}
