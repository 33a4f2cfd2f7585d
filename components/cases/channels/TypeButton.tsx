import { useState } from 'preact/hooks';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';
import type { CasesPorts } from '../ports';

interface Props {
  /** What the popup calls it. */
  name: string;
  text: string;
  ports: Pick<CasesPorts, 'arm'>;
  isLarge?: boolean;
}

/** Arms a text: the popup then types it into the field that has the cursor. */
export function TypeButton({ name, text, ports, isLarge = false }: Props) {
  const say = useSay(caseComplaintTexts);
  const [isArmed, setArmed] = useState(false);
  const arm = async () => {
    await ports.arm({ name, text });
    setArmed(true);
  };
  return (
    <>
      <button
        type="button"
        class={isLarge ? 'button' : 'button button-quiet small'}
        data-testid="type-for-me"
        {...(!isLarge && { 'aria-label': say('type.button-of', { name }) })}
        onClick={() => void arm()}
      >
        {say('type.button')}
      </button>
      <span role="status" class="type-armed small">
        {isArmed && say('type.armed')}
      </span>
    </>
  );
}
