import type { Text } from '../../i18n';
import type { GroundId } from '../data/grounds';
import { consumerGrounds } from './grounds-consumer';
import { otherGrounds } from './grounds-other';

/** What each legal ground says. */
export const groundTexts = { ...consumerGrounds, ...otherGrounds } as const satisfies Record<GroundId, Text>;
