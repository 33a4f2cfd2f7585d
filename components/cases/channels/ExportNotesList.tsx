import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';
import { useChannelNames } from './channel-names';
import type { ExportNotes } from './export-notes';

/** What to know about the texts before an export. */
export function ExportNotesList({ gaps, unused, older }: ExportNotes) {
  const say = useSay(caseComplaintTexts);
  const names = useChannelNames();
  return (
    <ul class="export-notes small soft" data-testid="export-notes">
      {gaps > 0 && <li>{say('export.gaps', { n: gaps })}</li>}
      {unused.length > 0 && (
        <li data-testid="note-unused">{say('export.unused', { names: names(unused) })}</li>
      )}
      {older.length > 0 && <li data-testid="note-older">{say('export.older', { names: names(older) })}</li>}
    </ul>
  );
}
