import type { ManagerRole } from '../board/board.ts';

/**
 * `read`: everything customers left, and every report. `act`: answer, resolve, remark, tag, put aside. `export`: take
 * it away in bulk. `manage`: settings, people, imports, erasures.
 */
export type Capability = 'read' | 'act' | 'export' | 'manage';

const capabilities: Record<ManagerRole, readonly Capability[]> = {
  owner: ['read', 'act', 'export', 'manage'],
  manager: ['read', 'act', 'export'],
  advocate: ['read', 'act', 'export'],
  viewer: ['read'],
};

export const roleMay = (role: ManagerRole, capability: Capability): boolean =>
  capabilities[role].includes(capability);
