"""Drives OpenFisca-France for `cargo xtask bench --peers`: one vectorised simulation per batch of households.

    openfisca.py HOUSEHOLDS YYYY-MM

HOUSEHOLDS holds one JSON object a line, whose `household` key is read. Each line of standard input is a command, answered
by one line of JSON:

    ready        what is installed
    one N        median milliseconds of N households, each alone: whole (from the parsed household), calculate (of it)
    batch N      seconds for one simulation of the first N households (again from the start where there are fewer), from their lines of
                 JSON; calculate: the calculation alone
    results N    amounts of the first N households, in euros
"""

import json
import statistics
import sys
import time
from importlib.metadata import version

import numpy
from openfisca_core.simulations import SimulationBuilder
from openfisca_france import FranceTaxBenefitSystem

# Name in the answer: variable. AF, CF, ASF, PAJE and ARS before CRDS; ARS a year.
MONTHLY = {
    "rsa": "rsa",
    "housing_benefit": "aide_logement",
    "family_allowances": "af",
    "cf": "cf",
    "paje": "paje_base",
    "asf": "asf",
    "aspa": "aspa",
    "css_free": "cmu_c",
    "css_paid": "css_participation_forfaitaire",
}
YEARLY = {"back_to_school": "ars"}
TENURE = {
    "tenant": "locataire_vide",
    "social_tenant": "locataire_hlm",
    "owner": "proprietaire",
    "free": "loge_gratuitement",
}
TOWN = {1: "75056", 2: "69123", 3: "15014"}
# RSA and housing benefit read each other one month back. Left alone, OpenFisca cuts such a circle where it meets it again and gives
# other amounts, so the months are worked out in order. One month before the asked one is the least that settles it for incomes
# that never change: beginning fourteen months back gives the same amounts and takes twice the time.
MONTHS_BACK = 1


def month_at(number):
    return "%04d-%02d" % divmod_month(number)


def divmod_month(number):
    return number // 12, number % 12 + 1


class Batch:
    """Households as one simulation, everything constant since January three years before."""

    def __init__(self, system, month, households):
        self.now = int(month[:4]) * 12 + int(month[5:]) - 1
        self.year = self.now // 12
        self.system = system
        self.build(households)
        self.fill(households)

    def build(self, households):
        people, family, family_role, tax, tax_role, taxes = [], [], [], [], [], 0
        for number, one in enumerate(households):
            first = taxes
            taxes += 1
            for place, adult in enumerate(one["adults"]):
                people.append((adult, one))
                family_role.append("conjoint" if place else "demandeur")
                if place and not one["married"]:
                    tax.append(taxes)
                    tax_role.append("declarant_principal")
                    taxes += 1
                else:
                    tax.append(first)
                    tax_role.append("conjoint" if place else "declarant_principal")
            for child in one["children"]:
                people.append((child, one))
                family_role.append("enfant")
                tax.append(first)
                tax_role.append("personne_a_charge")
            family.extend([number] * (len(one["adults"]) + len(one["children"])))
        self.people = people
        builder = SimulationBuilder()
        builder.create_entities(self.system)
        builder.declare_person_entity("individu", range(len(people)))
        home_role = [{"demandeur": "personne_de_reference"}.get(role, role) for role in family_role]
        for entity, count, members, roles in (
            ("famille", len(households), family, family_role),
            ("foyer_fiscal", taxes, tax, tax_role),
            ("menage", len(households), family, home_role),
        ):
            built = builder.declare_entity(entity, range(count))
            builder.join_with_persons(built, numpy.array(members), numpy.array(roles))
        self.simulation = builder.build(self.system)

    def fill(self, households):
        """Every input for every month; a column of nothing but defaults is left out unless a formula would stand in for it."""
        first = (self.year - 3) * 12
        self.periods = [month_at(number) for number in range(first, (self.year + 1) * 12)]
        for variable, key in (
            ("salaire_net", "wage"),
            ("salaire_imposable", "wage_taxable"),
            ("salaire_de_base", "wage_gross"),
            ("chomage_net", "unemployment"),
            ("chomage_imposable", "unemployment"),
            ("chomage_brut", "unemployment"),
            ("retraite_nette", "pension"),
            ("retraite_imposable", "pension"),
            ("retraite_brute", "pension_gross"),
        ):
            self.put(variable, [person.get(key, 0.0) for person, _ in self.people])
        alimony = [person.get("alimony", 0.0) for person, _ in self.people]
        if any(alimony):
            self.put("pensions_alimentaires_percues", alimony)
        self.put("activite", [person.get("activity", "etudiant" if person.get("student") else "inactif") for person, _ in self.people])
        self.put("statut_marital", ["marie" if "activity" in person and one["married"] else "celibataire" for person, one in self.people])
        self.put("habite_chez_parents", ["activity" not in person for person, _ in self.people])
        jobless = [person.get("activity") == "chomeur" for person, _ in self.people]
        if any(jobless):
            since = ["%d-01-01" % (self.year - 3) if out else "9999-12-31" for out in jobless]
            self.put("date_debut_chomage", numpy.array(since, dtype="datetime64[D]"))
        births = numpy.array([person["birth"] for person, _ in self.people], dtype="datetime64[D]")
        self.simulation.set_input("date_naissance", "ETERNITY", births)
        self.put("statut_occupation_logement", [TENURE[one["tenure"]] for one in households])
        self.put("loyer", [float(one["rent"]) for one in households])
        self.put("zone_apl", ["zone_%d" % one["zone"] for one in households])
        self.put("depcom", [TOWN[one["zone"]] for one in households])

    def put(self, variable, column):
        held = self.simulation.get_holder(variable)._to_array(numpy.array(column))
        for period in self.periods:
            self.simulation.set_input(variable, period, held)

    def calculate(self):
        """Arrays by name: one amount or verdict for each household."""
        work = self.simulation
        start = self.now - MONTHS_BACK
        nothing = numpy.zeros(work.get_variable_population("rsa").count)
        for number in range(start - 13, start):
            work.set_input("rsa", month_at(number), nothing)
        for number in range(start, self.now + 1):
            work.calculate("aide_logement", month_at(number))
            work.calculate("rsa", month_at(number))
        found = {name: work.calculate(variable, month_at(self.now)) for name, variable in MONTHLY.items()}
        found.update({name: work.calculate(variable, str(self.year)) for name, variable in YEARLY.items()})
        return found


class Driver:
    def __init__(self, path, month):
        with open(path, encoding="utf-8") as lines:
            self.households = [json.loads(line)["household"] for line in lines]
        self.lines = [json.dumps(one) for one in self.households]
        self.month = month
        self.system = FranceTaxBenefitSystem()

    def run(self, households):
        """(amounts, seconds in all, seconds of calculation alone)"""
        begun = time.perf_counter()
        batch = Batch(self.system, self.month, households)
        built = time.perf_counter()
        found = batch.calculate()
        done = time.perf_counter()
        return found, done - begun, done - built

    def first(self, count, of=None):
        of = of or self.households
        return [of[number % len(of)] for number in range(count)]

    def ready(self):
        return {
            "OpenFisca-France": version("OpenFisca-France"),
            "OpenFisca-Core": version("OpenFisca-Core"),
            "numpy": version("numpy"),
            "Python": sys.version.split()[0],
        }

    def one(self, count):
        step = max(1, len(self.households) // count)
        runs = [self.run([one])[1:] for one in self.households[::step][:count]]
        whole, calculate = zip(*runs)
        return {"whole": 1000 * statistics.median(whole), "calculate": 1000 * statistics.median(calculate)}

    def batch(self, count):
        lines = self.first(count, self.lines)
        begun = time.perf_counter()
        households = [json.loads(line) for line in lines]
        read = time.perf_counter() - begun
        _, whole, calculate = self.run(households)
        return {"seconds": read + whole, "calculate": calculate}

    def results(self, count):
        found, _, _ = self.run(self.first(count))
        # Floats of 32 bits there: the tenth of a cent is the last that means something.
        columns = {name: [round(float(amount), 3) for amount in column] for name, column in found.items()}
        return [dict(zip(columns, row)) for row in zip(*columns.values())]


def main():
    driver = Driver(sys.argv[1], sys.argv[2])
    for line in sys.stdin:
        command, *count = line.split()
        answer = getattr(driver, command)(*map(int, count))
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
