/** Does the work for every item, `lanes` of them at a time; a lane that is done takes the next. */
export async function inLanes<Item>(
  lanes: number,
  items: Iterable<Item>,
  work: (item: Item, lane: number) => Promise<void>,
): Promise<void> {
  const left = [...items].values();
  const walk = async (lane: number) => {
    for (const item of left) await work(item, lane);
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => walk(lane)));
}
