// Run before the bundle where the engine is to have nothing of its host: no Intl, no locale, no clock, no time zone.
// What is left of Date is arithmetic: milliseconds, and the methods that say UTC.
(() => {
  const refuse = (what) => () => {
    throw new Error(`the host's ${what} was asked for`);
  };
  const take = (holder, name, what) => {
    Object.defineProperty(holder, name, { value: refuse(what), writable: true, configurable: true });
  };

  delete globalThis.Intl;
  for (const { prototype } of [Array, BigInt, Date, Number, Object, String]) {
    for (const name of Object.getOwnPropertyNames(prototype)) if (/locale/i.test(name)) take(prototype, name, `locale (${name})`);
  }

  const ours = Date.prototype;
  for (const name of Object.getOwnPropertyNames(ours)) {
    const local = /^([gs]et)(?!UTC|Time$)/.test(name) || ["toString", "toDateString", "toTimeString"].includes(name);
    if (local) take(ours, name, `time zone (${name})`);
  }
  take(Date, "now", "clock (Date.now)");

  // A subclass calls the constructor with nothing before it sets its own time: it gets a time that is none.
  globalThis.Date = new Proxy(Date, {
    apply: refuse("clock (Date called)"),
    construct(target, given, subclass) {
      if (given.length > 1) return refuse("time zone (a date from its parts)")();
      const [value] = given.length === 0 ? [NaN] : given;
      if (typeof value === "string" && !/(Z|[+-]\d\d:\d\d)$/.test(value)) return refuse(`time zone (the text ${value})`)();
      return Reflect.construct(target, [value], subclass);
    },
  });
  ours.constructor = globalThis.Date;
})();
