"""Makes the documents of this folder out of bulletin.txt: python3 make.py, where chromium and the package pypdf are."""

import html
import subprocess
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

HERE = Path(__file__).parent
LINES = (HERE / "bulletin.txt").read_text(encoding="utf-8").split("\n")
# A fixed time, so that the same text gives the same archive.
TIME = (2022, 1, 1, 0, 0, 0)


def parts():
    """The paragraphs, and the rows of the table as a list of lists."""
    found, rows = [], []
    for line in LINES:
        if "\t" in line:
            rows.append(line.split("\t"))
            continue
        if rows:
            found.append(rows)
            rows = []
        if line.strip():
            found.append(line)
    return found


def archive(name, files):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as out:
        for path, text in files.items():
            out.writestr(zipfile.ZipInfo(path, TIME), text.encode("utf-8"), zipfile.ZIP_DEFLATED)


def page():
    """A page as a government's site has it: menus, links and a footer about the article."""
    body = []
    for part in parts():
        if isinstance(part, str):
            body.append(f"<p>　　{html.escape(part)}</p>")
            continue
        first, second, *rest = part
        body.append('<table border="1"><tbody>')
        body.append(f'<tr><td rowspan="2">{first[0]}</td><td colspan="2">{first[1]}</td><td>{first[3]}</td></tr>')
        body.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in second[1:]) + "</tr>")
        for row in rest:
            body.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>")
        body.append("</tbody></table>")
    menu = "".join(f'<li><a href="/{n}">第{n}季度公報 共{n}00條</a></li>' for n in range(1, 9))
    return f"""<!DOCTYPE html>
<html lang="zh-Hant"><head><meta charset="utf-8"><title>公報 - 臨江開發區</title>
<style>.menu {{ display: block }}</style><script>var count = 12345;</script></head>
<body><div class="head"><ul class="menu">{menu}</ul></div>
<div class="main"><div class="path"><a href="/">首頁</a> &gt; <a href="/gb">公報</a></div>
<div class="text">{''.join(body)}</div>
<div class="more"><a href="/a">上一篇：2020年公報</a><a href="/b">下一篇：1至3月情況</a></div></div>
<footer>ICP備12345678號 訪問量 987654</footer></body></html>
"""


def word():
    run = lambda text: f'<w:r><w:t xml:space="preserve">{html.escape(text)}</w:t></w:r>'
    paragraph = lambda text: f"<w:p>{run(text)}</w:p>"
    cell = lambda text, more="": f"<w:tc><w:tcPr>{more}</w:tcPr>{paragraph(text)}</w:tc>"
    body = []
    for part in parts():
        if isinstance(part, str):
            # A phrase in two runs, as Word leaves it where someone has typed twice, and a word that was deleted.
            half = len(part) // 2
            body.append(f"<w:p>{run(part[:half])}<w:del><w:r><w:delText>99家</w:delText></w:r></w:del>{run(part[half:])}</w:p>")
            continue
        first, second, *rest = part
        rows = [
            cell(first[0], '<w:vMerge w:val="restart"/>')
            + cell(first[1], '<w:gridSpan w:val="2"/>')
            + cell(first[3]),
            cell("", "<w:vMerge/>") + "".join(cell(it) for it in second[1:]),
        ]
        rows += ["".join(cell(it) for it in row) for row in rest]
        body.append("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>")
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return {
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document {names}><w:body>{"".join(body)}</w:body></w:document>',
    }


def workbook():
    """Two sheets: the bulletin, numbers as numbers and one percentage as such, and a hidden one."""
    rows, merged = [], []
    for part in parts():
        if isinstance(part, str):
            rows.append([part])
            continue
        top = len(rows) + 1
        merged += [f"A{top}:A{top + 1}", f"B{top}:C{top}"]
        rows += [[part[0][0], part[0][1], "", part[0][3]], ["", *part[1][1:]], *part[2:]]

    def cell(text, row, column):
        name = f"{'ABCDEFG'[column]}{row}"
        try:
            number = float(text)
        except ValueError:
            if not text:
                return ""
            return f'<c r="{name}" t="inlineStr"><is><t>{html.escape(text)}</t></is></c>'
        if column == 2:
            return f'<c r="{name}" s="1"><v>{number / 100!r}</v></c>'
        return f'<c r="{name}"><v>{number!r}</v></c>'

    def sheet(rows, merged):
        lines = "".join(
            f'<row r="{row}">' + "".join(cell(it, row, column) for column, it in enumerate(cells)) + "</row>"
            for row, cells in enumerate(rows, 1)
        )
        areas = "".join(f'<mergeCell ref="{it}"/>' for it in merged)
        areas = f"<mergeCells>{areas}</mergeCells>" if areas else ""
        return f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{lines}</sheetData>{areas}</worksheet>'

    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return {
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<?xml version="1.0"?><workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="公報" sheetId="1" r:id="rId1"/><sheet name="底稿" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<?xml version="1.0"?><styleSheet xmlns="{main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": sheet(rows, merged),
        "xl/worksheets/sheet2.xml": sheet([["底稿", "77"]], []),
    }


def pdf(objects):
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def stream(head, body):
    return b"<<" + head + b"/Length %d>>\nstream\n" % len(body) + body + b"\nendstream"


def drawn(content, resources):
    return [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources + b">>>>",
        stream(b"", content),
    ]


def typed(lines, encoding, map, ordering):
    """Lines in a font that is not in the file and has no ToUnicode, as official documents have them."""
    shown = b"".join(b"<" + line.encode(encoding).hex().encode() + b"> Tj T*\n" for line in lines)
    return pdf(
        drawn(b"BT /F1 16 Tf 90 760 Td 28 TL\n" + shown + b"ET", b"/Font<</F1 5 0 R>>")
        + [
            b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/" + map + b"/DescendantFonts[6 0 R]>>",
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(" + ordering + b")/Supplement 2>>/FontDescriptor 7 0 R/DW 1000/W[814 939 500]>>",
            b"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
        ]
    )


def main():
    (HERE / "bulletin.html").write_text(page(), encoding="utf-8")
    archive("bulletin.docx", word())
    archive("bulletin.xlsx", workbook())
    printed = HERE / "bulletin.pdf"
    chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu"]
    # Without the menus, as a site's style for print leaves them out, but with what the browser prints about the page.
    paper = page().replace("</style>", ".head, .path, .more, footer { display: none }</style>").encode("utf-8")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(paper)

    server = HTTPServer(("127.0.0.1", 8123), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    subprocess.run([*chromium, f"--print-to-pdf={printed}", "http://localhost:8123/bulletin.html"], check=True)
    server.shutdown()
    lines = ["高新区2017年主营业务收入达2147亿元，", "同比增长8.4%。"]
    (HERE / "gbk.pdf").write_bytes(typed(lines, "gbk", b"GBK-EUC-H", b"GB1"))
    (HERE / "ucs2.pdf").write_bytes(typed(lines, "utf-16-be", b"UniGB-UCS2-H", b"GB1"))
    traditional = ["高新區2017年主營業務收入達2147億元，", "同比增長8.4%。"]
    (HERE / "big5.pdf").write_bytes(typed(traditional, "big5", b"ETen-B5-H", b"CNS1"))
    (HERE / "unreadable.pdf").write_bytes(typed(lines, "gbk", b"Identity-H", b"Identity"))
    picture = stream(b"/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8", b"\0\xff\xff\0")
    scanned = drawn(b"q 595 0 0 842 0 0 cm /P Do Q", b"/XObject<</P 5 0 R>>") + [picture]
    (HERE / "scanned.pdf").write_bytes(pdf(scanned))
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(HERE / "gbk.pdf"))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(HERE / "locked.pdf")


main()
