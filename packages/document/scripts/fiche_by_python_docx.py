"""Writes the Word fixture that python-docx makes: python3 fiche_by_python_docx.py OUT.docx"""

import sys

import docx

document = docx.Document()
document.add_heading("Famille : PAIN", 1)
document.add_heading("Intitulé de l’emploi-type", 2)
document.add_paragraph("Pâtissier")
document.add_heading("Activités principales", 2)
for text in ("Préparer les crèmes", "Monter les gâteaux"):
    document.add_paragraph(text, style="List Bullet")
document.add_paragraph("- une puce tapée à la main")
document.add_heading("Compétences comportementales requises", 2)
table = document.add_table(rows=4, cols=5)
for column, head in enumerate(("Catégorie", "3", "2", "1", "Précisions")):
    table.cell(0, column).text = head
table.cell(1, 0).text = "Animation d’équipe"
run = table.cell(1, 1).paragraphs[0].add_run("ü")
run.font.name = "Wingdings"
table.cell(1, 4).text = "Encadrer les apprentis"
table.cell(2, 0).text = "Orientation client"
table.cell(2, 1).merge(table.cell(2, 2))
table.cell(2, 1).text = "x"
table.cell(3, 0).text = "Esprit d’entreprendre"
table.cell(3, 3).text = "X"
document.sections[0].header.paragraphs[0].text = "Observatoire"
document.save(sys.argv[1])
