import { applyReadingPreferences, defineElements } from "@sotruong/elements";
import { startAlbum } from "./startAlbum.js";
import { startCitationCards } from "./startCitationCards.js";
import { startFriendMailForm } from "./startFriendMailForm.js";
import { startPrintPage } from "./startPrintPage.js";

document.documentElement.classList.add("scripted");
applyReadingPreferences({ ownContrast: true });
defineElements();
startAlbum();
startCitationCards();
startFriendMailForm();
startPrintPage();
