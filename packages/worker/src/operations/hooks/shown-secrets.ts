import { liveGenerations, type Hook } from '../../domain/hooks/hook.ts';
import type { Services } from '../../services.ts';
import { hookSecret } from '../../signing/hook-secret.ts';

/** The secrets that sign for a hook now, newest first, for the owner who asks. */
export const shownSecrets = ({ settings, now }: Services, hook: Hook): Promise<string[]> =>
  Promise.all(
    liveGenerations(hook, now()).map((generation) =>
      hookSecret(settings.SIGNING_KEYS[0]!, hook.id, generation),
    ),
  );
