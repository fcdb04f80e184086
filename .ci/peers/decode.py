"""Decodes a recorded answer as zeep does, again and again: prints the median milliseconds.

Run by `cargo xtask bench`: python decode.py FOLDER TURNS"""

import statistics
import sys
import time

import requests
import zeep

folder, turns = sys.argv[1], int(sys.argv[2])
with open(f"{folder}/soap.xml", "rb") as file:
    answer = file.read()


class Recorded(zeep.Transport):
    """Answers every request with the recording."""

    def post(self, address, message, headers):
        response = requests.Response()
        response.status_code = 200
        response.headers["Content-Type"] = "text/xml; charset=utf-8"
        response._content = answer
        return response


settings = zeep.Settings(xml_huge_tree=True)
client = zeep.Client(f"{folder}/partner.wsdl", transport=Recorded(), settings=settings)
times = []
for turn in range(turns + 1):
    start = time.perf_counter()
    result = client.service.query("SELECT")
    # The first turn only warms up.
    if turn > 0:
        times.append((time.perf_counter() - start) * 1000)
    inner = getattr(result, "body", result)
    rows = getattr(inner, "result", inner).records
    assert len(rows) == 2000, len(rows)
print("SOAP", f"{statistics.median(times):.3f}", "zeep", zeep.__version__)
