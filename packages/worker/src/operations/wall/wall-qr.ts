import { encode } from 'uqr';
import type { Qr } from '@wipeboard/shared';
import { qrPath } from '../../domain/wall/qr-path.ts';

// ISO/IEC 18004 wants four light modules around a code.
const quiet = 4;

/** A QR code of an address. */
export function wallQr(url: string): Qr {
  const { size, data } = encode(url, { ecc: 'M', boostEcc: true, border: quiet });
  return { url, size, path: qrPath(data) };
}
