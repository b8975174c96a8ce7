import { roleMay } from '../../domain/access/capabilities.ts';
import type { ManagerRole } from '../../domain/board/board.ts';

/** Whether this role may change what others see: acknowledge, put aside, answer. */
export const mayDo = (role: ManagerRole): boolean => roleMay(role, 'act');
