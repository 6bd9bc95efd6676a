/** Ids of the elements that hold the page's data. */
export const dataIds = { grounds: "page-grounds", cases: "page-cases" } as const;
