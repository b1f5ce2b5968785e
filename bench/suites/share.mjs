import { SHARE_TARGETS, shareLinks } from "@sotruong/share";
import * as reactShare from "react-share";
import { titles } from "../generate.mjs";

const pages = titles(2000).map((title, index) => ({
  title,
  url: `https://truong.example/tin/bai-viet-${index}.html`,
}));

// The builders of react-share are not exported: each button hands its own on when it is rendered.
const builder = (button) => button.render({}, null).props.networkLink;
const peers = [
  [
    "email",
    reactShare.EmailShareButton,
    (title) => ({ subject: title, body: title, separator: " " }),
  ],
  ["facebook", reactShare.FacebookShareButton, () => ({})],
  ["viber", reactShare.ViberShareButton, (title) => ({ title, separator: " " })],
  ["telegram", reactShare.TelegramShareButton, (title) => ({ title })],
  ["whatsapp", reactShare.WhatsappShareButton, (title) => ({ title, separator: " " })],
  ["linkedin", reactShare.LinkedinShareButton, (title) => ({ title })],
  ["x", reactShare.XShareButton, (title) => ({ title, hashtags: [], related: [] })],
].map(([target, button, options]) => ({ target, link: builder(button), options }));
const names = peers.map(({ target }) => target);
const targets = SHARE_TARGETS.filter(({ target }) => names.includes(target));

export const links = {
  name: "Share links of a page to seven targets",
  inputs: pages,
  contenders: [
    {
      name: "@sotruong/share shareLinks",
      ours: true,
      run: (page) => shareLinks(page, { targets }),
    },
    {
      name: "react-share link builders",
      run: ({ title, url }) => peers.map(({ link, options }) => link(url, options(title))),
    },
  ],
  goals: [{ over: "react-share link builders", ratio: 5 }],
};
