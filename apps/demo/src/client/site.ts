import { startAlbum } from "./startAlbum.js";
import { startBackLinks } from "./startBackLinks.js";
import { startCitationCards } from "./startCitationCards.js";
import { startPrintLinks } from "./startPrintLinks.js";
import { startPrintPage } from "./startPrintPage.js";
import { startShareSheet } from "./startShareSheet.js";

document.documentElement.classList.add("scripted");
startAlbum();
startBackLinks();
startCitationCards();
startPrintLinks();
startPrintPage();
startShareSheet();
