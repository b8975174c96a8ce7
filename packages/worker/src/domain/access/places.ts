import { roleMay, type Capability } from './capabilities.ts';
import type { ManagerRole } from '../board/board.ts';

/** The places of one board's desk, in their order; `path` follows `/desk/{board}`. */
const places = [
  { id: 'inbox', path: '', needs: 'read' },
  { id: 'wall', path: '/wall', needs: 'read' },
  { id: 'scores', path: '/scores', needs: 'read' },
  { id: 'handling', path: '/handling', needs: 'read' },
  { id: 'lessons', path: '/lessons', needs: 'read' },
  { id: 'kudos', path: '/kudos', needs: 'read' },
  { id: 'themes', path: '/themes', needs: 'read' },
  { id: 'digest', path: '/week', needs: 'read' },
  { id: 'settings', path: '/settings', needs: 'manage' },
] as const satisfies { id: string; path: string; needs: Capability }[];

export type PlaceId = (typeof places)[number]['id'];

export type Place = { id: PlaceId; path: string };

/** Where this role may go. */
export const placesFor = (role: ManagerRole): Place[] => places.filter(({ needs }) => roleMay(role, needs));
