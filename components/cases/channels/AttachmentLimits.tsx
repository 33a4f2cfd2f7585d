import type { AttachmentLimit } from '../../../utils/complaint';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { confidenceTexts } from '../../../utils/i18n/deadlines';
import { useSay, useText } from '../../shared/language';

/** Forms count a megabyte as 1024 × 1024 bytes. */
const MB = 1024 * 1024;

/** What a channel takes, where that is known from, and how far to trust it. */
export function AttachmentLimits({ limit }: { limit: AttachmentLimit }) {
  const say = useSay(caseComplaintTexts);
  const sayLevel = useSay(confidenceTexts);
  const textOf = useText();
  const { files, bytesEach, types, source, checked, confidence } = limit;
  const parts = [
    files === undefined ? undefined : say('attach.limit-files', { n: files }),
    bytesEach === undefined
      ? undefined
      : say('attach.limit-size', { size: `${Math.floor(bytesEach / MB)} MB` }),
    types.map(shortType).join(' '),
  ];
  return (
    <p class="small soft">
      {parts.filter((part) => part !== undefined).join(' · ')} ·{' '}
      {say('attach.source', { source: textOf(source), date: checked, level: sayLevel(confidence) })}
    </p>
  );
}

/** What people call a type of file: `JPEG` for image/jpeg, `MP3` for audio/mpeg. */
function shortType(mediaType: string): string {
  const name = mediaType.split('/').at(-1) ?? mediaType;
  if (name.endsWith('wordprocessingml.document')) return 'DOCX';
  if (mediaType === 'audio/mpeg') return 'MP3';
  return name === 'msword' ? 'DOC' : name.toUpperCase();
}
