import type { KeptText } from '../../../utils/cases/types';
import { CHANNEL_IDS, type ChannelId } from '../../../utils/complaint/types';
import { LANGUAGES, type Language } from '../../../utils/i18n';
import type { CasesPorts, CaseView } from '../ports';
import { changedPassages } from './changed-passages';

/** What to look at before an export; nothing of it stands in its way. */
export interface ExportNotes {
  /** Gaps of the long form. */
  gaps: number;
  /** Channels whose edit is in another language than the package. */
  unused: ChannelId[];
  /** Channels whose edit is older than some facts. */
  older: ChannelId[];
}

/** Looks through the texts that were edited and not sent. */
export function exportNotes(view: CaseView, language: Language, write: CasesPorts['complaint']): ExportNotes {
  const drafts = view.file.case.texts.filter(({ sentAt }) => sentAt === undefined);
  const isOlder = ({ channel, lang, field, derived }: KeptText) => {
    const id = CHANNEL_IDS.find((each) => each === channel);
    const spoken = LANGUAGES.find((each) => each === lang);
    if (id === undefined || spoken === undefined || derived === undefined) return false;
    const { text, fields } = write(view, id, spoken);
    const now = field === undefined ? text.body : fields.find((each) => each.id === field)?.text;
    return changedPassages(derived, now ?? '').length > 0;
  };
  return {
    gaps: write(view, 'full', language).text.missing.length,
    unused: channelsOf(drafts.filter(({ lang }) => lang !== language)),
    older: channelsOf(drafts.filter(isOlder)),
  };
}

function channelsOf(texts: readonly KeptText[]): ChannelId[] {
  return CHANNEL_IDS.filter((id) => texts.some(({ channel }) => channel === id));
}
