import { encodeQrCode } from "@sotruong/share";
import { defineElements } from "./defineElements.js";

// The one entry that acts when it is imported; on a server it does nothing.
defineElements({ encodeQrCode });

export { defineElements };
