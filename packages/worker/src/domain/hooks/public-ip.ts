type Range = readonly [start: string, bits: number];

/** IANA's special-purpose IPv4 addresses (RFC 6890), and Azure's host service, which lies among the public ones. */
const closedV4: Range[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only global unicast (2000::/3) is public, but for what embeds another address or is kept for documents. */
const openV6: Range = ['2000::', 3];
const closedV6: Range[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Whether an address in its plain spelling (as `URL` and DNS give it) is one of the open internet. */
export function isPublicIp(text: string): boolean {
  const v4 = ipv4(text);
  if (v4 !== undefined)
    return !closedV4.some(
      ([start, bits]) => v4 >> (32n - BigInt(bits)) === ipv4(start)! >> (32n - BigInt(bits)),
    );
  const v6 = ipv6(text);
  if (v6 === undefined) return false;
  const within = ([start, bits]: Range) =>
    v6 >> (128n - BigInt(bits)) === ipv6(start)! >> (128n - BigInt(bits));
  return within(openV6) && !closedV6.some(within);
}

export const isIp = (text: string): boolean => ipv4(text) !== undefined || ipv6(text) !== undefined;

function ipv4(text: string): bigint | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function ipv6(text: string): bigint | undefined {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !text.includes(':')) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groups);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const all = [...head, ...Array.from({ length: missing }, () => 0n), ...(tail ?? [])];
  return all.reduce((sum, group) => (sum << 16n) | group, 0n);
}

function groups(half: string): bigint[] | undefined {
  if (half === '') return [];
  const found: bigint[] = [];
  for (const [place, group] of half.split(':').entries()) {
    const embedded = group.includes('.') && place === half.split(':').length - 1 ? ipv4(group) : undefined;
    if (embedded !== undefined) found.push(embedded >> 16n, embedded & 0xffffn);
    else if (/^[0-9a-f]{1,4}$/i.test(group)) found.push(BigInt(`0x${group}`));
    else return undefined;
  }
  return found;
}
