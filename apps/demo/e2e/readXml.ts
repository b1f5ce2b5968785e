import { SaxesParser } from "saxes";

interface ReadElement {
  readonly name: string;
  text: string;
}

/** The elements of a document in order, each with its own text; stops at the first fault, as XML asks. */
export function readXml(xml: string): readonly ReadElement[] {
  const parser = new SaxesParser({ xmlns: true });
  const elements: ReadElement[] = [];
  const open: ReadElement[] = [];
  const add = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", ({ name }) => {
    const element = { name, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return elements;
}
