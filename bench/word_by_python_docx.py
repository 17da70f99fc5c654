"""Reads every .docx file of a folder with python-docx; prints the time (ms) and peak memory (MB) as JSON."""

import json
import os
import resource
import sys
import time

import docx

start = time.perf_counter()
for name in os.listdir(sys.argv[1]):
    document = docx.Document(os.path.join(sys.argv[1], name))
    texts = [paragraph.text for paragraph in document.paragraphs]
    texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
milliseconds = (time.perf_counter() - start) * 1000
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
processor = time.process_time() * 1000
print(json.dumps({"milliseconds": milliseconds, "processor": processor, "peak": peak}))
