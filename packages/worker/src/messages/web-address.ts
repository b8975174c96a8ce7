/** The address if it is http or https, else undefined: whatever else it is, it must not become a link. */
export function webAddress(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

/** `mailto:` for one plain address (RFC 6068), with everything else percent-encoded. */
export function mailtoAddress(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  if (!/^[^\s@<>",;:?&\\]+@[^\s@<>"',;:?&\\/]+\.[^\s@<>"',;:?&\\/]+$/.test(email)) return undefined;
  return `mailto:${encodeURIComponent(email.slice(0, at))}@${encodeURIComponent(email.slice(at + 1))}`;
}

/** `tel:` of the digits alone (RFC 3966); an extension after `x` or `#` stays for the person to dial. */
export function telAddress(phone: string): string | undefined {
  const [number = ''] = phone.split(/[x#]/i);
  const digits = number.replace(/[\s()./-]/g, '');
  return /^\+?[0-9]{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
}
