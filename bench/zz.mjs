import { trainingClassSchema } from "@sotruong/courses";
import { readClassRecords } from "@sotruong/quotas";
import { isCivilDate } from "@sotruong/dates";
import * as z from "../node_modules/zod/index.js";
const rec={version:1,id:"lop-1",name:"Lớp 1",programme:"chuong-trinh-1",status:"closed",opensOn:"2021-03-08",closesOn:"2021-12-28",trainees:80,unit:"Khoa, phòng 1"};
const line=JSON.stringify(rec);
const t=(n,f)=>{for(let i=0;i<20000;i++)f();const s=process.hrtime.bigint();for(let i=0;i<100000;i++)f();console.log(n,Number(process.hrtime.bigint()-s)/1e5,"ns")};
const any=z.any();
t("json",()=>JSON.parse(line));
t("schema",()=>trainingClassSchema.safeParse(rec));
t("parse",()=>trainingClassSchema.parse(rec));
t("civil",()=>isCivilDate("2021-03-08"));
const chunks=[]; const all=(line+"\n").repeat(5000); for(let i=0;i<all.length;i+=65536)chunks.push(all.slice(i,i+65536));
for (let k=0;k<3;k++){const s=process.hrtime.bigint(); let n=0; for await (const {result} of readClassRecords(chunks)) n+=result.ok; console.log("stream",Number(process.hrtime.bigint()-s)/5000,n);}
for (let k=0;k<3;k++){const s=process.hrtime.bigint(); let n=0; for await (const {result} of readClassRecords(chunks,{schema:any})) n+=result.ok; console.log("stream any",Number(process.hrtime.bigint()-s)/5000,n);}
