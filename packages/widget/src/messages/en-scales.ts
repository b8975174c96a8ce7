import type { Metric } from '@wipeboard/shared';

type Other = Exclude<Metric, 'csat'>;

/** The words of the scales that few boards ask on. `ends` names the two ends, of which thumbs have nothing between. */
export type ScaleMessages = {
  questions: Record<Other, string>;
  ends: Record<Other, readonly [string, string]>;
};

const enScales: ScaleMessages = {
  questions: {
    nps: 'How likely are you to recommend us?',
    ces: 'How easy was it today?',
    thumbs: 'Did this help you?',
  },
  ends: {
    nps: ['not likely', 'very likely'],
    ces: ['very hard', 'very easy'],
    thumbs: ['no', 'yes'],
  },
};

export default enScales;
