import { casesTexts } from '../../utils/i18n/cases';
import { useDeadlineWords } from '../shared/deadline-words';
import { formatTime } from '../shared/format';
import { useSay } from '../shared/language';
import { NextDeadline } from '../shared/NextDeadline';
import { usePlatformWords } from '../shared/platform-words';
import { Thumbnail } from '../shared/Thumbnail';
import type { ListedCase } from './ports';
import { hashOf } from './route';

interface Props {
  listed: ListedCase;
  thumbnail: (sha256: string) => Promise<Blob>;
  now: Date;
}

/** One case of the list; the whole card leads to it. */
export function CaseCard({ listed, thumbnail, now }: Props) {
  const say = useSay(casesTexts);
  const platform = usePlatformWords();
  const words = useDeadlineWords();
  const { id, title, picture, exhibits, createdAt, next } = listed;
  return (
    <a class="case-card" href={hashOf({ view: 'case', id })} data-testid="case-card">
      {picture === undefined ? (
        <span class="thumbnail" />
      ) : (
        <Thumbnail sha256={picture} alt="" load={thumbnail} />
      )}
      <span class="case-card-words">
        <strong>{title}</strong>
        <span class="small soft">
          {[
            listed.platform !== undefined && platform(listed.platform),
            exhibits === 1 ? say('list.one-exhibit') : say('list.exhibits', { n: exhibits }),
            say('case.kept-on', { date: formatTime(createdAt).slice(0, 10) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {next === undefined ? (
        <span class="small soft">{say('list.no-deadline')}</span>
      ) : (
        <NextDeadline deadline={next} name={words.name(next.rule)} now={now} />
      )}
    </a>
  );
}
