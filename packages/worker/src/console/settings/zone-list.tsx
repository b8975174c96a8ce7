/** Every time zone that there is, for a field whose `list` is `zones`. */
export const ZoneList = () => (
  <datalist id="zones">
    {Intl.supportedValuesOf('timeZone').map((zone) => (
      <option value={zone} />
    ))}
  </datalist>
);
