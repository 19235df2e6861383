import { benchHot } from '@/scripts/bench/press-hot'
const marks = JSON.stringify({ tags: ['article:12','district:3','rubric:3:7','person:5','topic:9','day:3:2026-11-22','region','feeds'], maxAge: 3600 }).replaceAll('"','&quot;')
const words = 'Қазақ тіліндегі мәтін аудан әкімі өзен су жер ауыл мектеп бала егін күріш диқан мол өнім жаңа жыл'.split(' ')
let s = 7; const rnd = () => (s = (s * 16807) % 2147483647) / 2147483647
let text=''; for (let i=0;i<3000;i++) text += words[Math.floor(rnd()*words.length)] + ' ' + (i%9?'':String(Math.floor(rnd()*1e6))+' ')
const html = `<!DOCTYPE html><html lang="kk"><head><meta name="printer-marks" content="${marks}"/></head><body><p>${text}</p></body></html>`
console.log(Buffer.byteLength(html))
const r = await benchHot(html, { rounds: Number(process.env.R ?? 7), milliseconds: 1500 })
console.table(r); console.log('ratio', r[1]!.perSecond / r[0]!.perSecond)
