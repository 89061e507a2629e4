"""The referee of `cargo xtask accuracy`: OpenFisca-France over households, one vectorised simulation for many.

    referee.py YYYY-MM NAME=VARIABLE:KIND ...  < households.jsonl > amounts.jsonl

Each line in is a household as xtask/src/accuracy/household.rs describes it, each line out {"id", "amounts": {NAME: euros}}: what the
household gets in all. KIND is `month` or `year` (of the month asked), and ends in `+` for a right that is worked out as if nobody received
a minimum income yet, in `*` for one of a birth or an adoption: each child that is expected is born two months later there, and an adopted
one has just arrived. All others are worked out from what people say they receive.
"""

import json
import sys

import numpy
from openfisca_core.periods import instant
from openfisca_core.simulations import SimulationBuilder
from openfisca_france import FranceTaxBenefitSystem

CHUNK = 5000
# Rates that the law has changed and this version does not know: path, first day, last day, value.
SOCIAL = "prestations_sociales."
NEWER_RATES = [
    (SOCIAL + "solidarite_insertion.minima_sociaux.cs.cmu.plafond_base", "2025-04-01", "2026-03-31", 10339.0),
    (SOCIAL + "solidarite_insertion.minima_sociaux.cs.cmu.plafond_base", "2026-04-01", None, 10421.0),
    (SOCIAL + "prestations_etat_de_sante.invalidite.asi.plafond_ressource_seul", "2026-04-01", None, 11066.13),
    (SOCIAL + "prestations_etat_de_sante.invalidite.asi.plafond_ressource_couple", "2026-04-01", None, 19365.73),
    (SOCIAL + "education.contrat_engagement_jeune.montants.montant_majeurs_non_imposables", "2026-04-01", None, 566.17),
    (SOCIAL + "education.contrat_engagement_jeune.montants.montant_majeurs_1ere_tranche_ir", "2026-04-01", None, 339.70),
    (SOCIAL + "education.contrat_engagement_jeune.montants.montant_mineurs", "2026-04-01", None, 226.48),
]
# The rent cut of social housing of January to May 2026, by zone.
for name, values in (
    ("personnes_seules", (61.13, 54.07, 50.56)),
    ("couples", (74.07, 65.83, 61.13)),
    ("famille_1pac", (83.46, 72.89, 68.18)),
    ("majoration_par_pac_supp", (11.75, 10.58, 9.40)),
):
    for zone, value in zip((1, 2, 3), values):
        path = SOCIAL + "aides_logement.reduction_loyer_solidarite.montant.par_zone.zone_%d.%s" % (zone, name)
        NEWER_RATES.append((path, "2026-01-01", "2026-05-31", value))
# Months worked out in order before the one asked: RSA and housing benefit read each other one month back, and the prime d'activité
# reads four months back.
CHAIN = 9

ACTIVITY = {
    "employed": "actif",
    "self_employed": "actif",
    "unemployed": "chomeur",
    "student": "etudiant",
    "retired": "retraite",
    "inactive": "inactif",
}
TENURE = {
    "tenant": "locataire_vide",
    "tenant_furnished": "locataire_meuble",
    "tenant_social": "locataire_hlm",
    "hostel": "locataire_foyer",
    "owner": "proprietaire",
    "owner_loan": "primo_accedant",
    "free": "loge_gratuitement",
    "homeless": "sans_domicile",
}
TOWN = {1: "75056", 2: "69123", 3: "15014"}
COUNTRY = {"fr": "FR", "eea": "ES", "ch": "CH", "other": "MA"}
MICRO = {
    "micro_sales": ("rpns_auto_entrepreneur_CA_achat_revente", "mbic_impv"),
    "micro_services": ("rpns_auto_entrepreneur_CA_bic", "mbic_imps"),
    "micro_liberal": ("rpns_auto_entrepreneur_CA_bnc", "mbnc_impo"),
}
# Monthly amounts of a person: variable, key.
MONTHLY = [
    ("salaire_net", "wage_net"),
    ("salaire_imposable", "wage_taxable"),
    ("salaire_de_base", "wage_gross"),
    ("retraite_nette", "pension_net"),
    ("retraite_imposable", "pension_taxable"),
    ("retraite_brute", "pension_gross"),
    ("chomage_net", "are_net"),
    ("chomage_imposable", "are_taxable"),
    ("chomage_brut", "are_net"),
    ("pensions_invalidite", "invalidity_pension"),
    ("pensions_alimentaires_percues", "alimony_received"),
    ("pensions_alimentaires_versees_individu", "alimony_paid"),
]
# Minimum incomes: what a person says to receive.
RECEIVED = [("aah", "aah_received"), ("ass", "ass_received"), ("asi", "asi_received")]


def number_of(month):
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def name_of(number):
    return "%04d-%02d" % (number // 12, number % 12 + 1)


def filled(one):
    """A person with the amounts that follow from others, as the schema says."""
    wage, pension, benefit = (float(one.get(key) or 0) for key in ("wage_net", "pension_net", "are_net"))
    one.setdefault("wage_taxable", round(wage * 1.036, 2))
    one.setdefault("wage_gross", round(wage / 0.7916, 2))
    one.setdefault("pension_taxable", pension)
    one.setdefault("pension_gross", pension)
    one.setdefault("are_taxable", benefit)
    return one


class Timeline:
    """Something that may have been otherwise until a month: `past` holds what differed, `until` the last month of it."""

    def __init__(self, told, complete=lambda one: one):
        own = {key: value for key, value in told.items() if key != "past"}
        self.now = complete(dict(own))
        entries = sorted(told.get("past") or [], key=lambda entry: entry["until"])
        self.before = [(number_of(entry["until"]), complete({**own, **entry})) for entry in entries]

    def at(self, number):
        return next((state for until, state in self.before if number <= until), self.now)


class Batch:
    """Households as one simulation."""

    def __init__(self, system, month, households):
        self.system, self.month, self.now = system, month, number_of(month)
        self.year = self.now // 12
        self.numbers = range((self.year - 3) * 12, (self.year + 1) * 12)
        self.households = households
        self.homes = [Timeline(one.get("housing") or {}) for one in households]
        self.build()
        self.people_inputs()
        self.business_inputs()
        self.tax_inputs()
        self.home_inputs()
        self.studies()

    def build(self):
        people, family, family_role, tax, tax_role, taxes = [], [], [], [], [], 0
        self.main_return = []
        for number, one in enumerate(self.households):
            main, taxes = taxes, taxes + 1
            self.main_return.append(main)
            together = one.get("couple", "none") in ("married", "pacs")
            for told in one["persons"]:
                people.append((Timeline(told, filled), one))
                family.append(number)
                role = told["role"]
                family_role.append({"applicant": "demandeur", "partner": "conjoint", "child": "enfant"}[role])
                if role == "applicant" or role == "partner" and together:
                    tax.append(main)
                    tax_role.append("declarant_principal" if role == "applicant" else "conjoint")
                elif role == "child" and self.dependent(told):
                    tax.append(main)
                    tax_role.append("personne_a_charge")
                else:
                    tax.append(taxes)
                    tax_role.append("declarant_principal")
                    taxes += 1
        self.people, self.family, self.tax, self.taxes = people, numpy.array(family), numpy.array(tax), taxes
        builder = SimulationBuilder()
        builder.create_entities(self.system)
        builder.declare_person_entity("individu", range(len(people)))
        home_role = [{"demandeur": "personne_de_reference"}.get(role, role) for role in family_role]
        for entity, count, members, roles in (
            ("famille", len(self.households), family, family_role),
            ("foyer_fiscal", taxes, tax, tax_role),
            ("menage", len(self.households), family, home_role),
        ):
            built = builder.declare_entity(entity, range(count))
            builder.join_with_persons(built, numpy.array(members), numpy.array(roles))
        self.simulation = builder.build(self.system)

    def dependent(self, told):
        if "fiscally_dependent" in told:
            return bool(told["fiscally_dependent"])
        born = told["birth"]
        age = (self.now - number_of(born) - (1 if born[8:10] > "01" else 0)) // 12
        return age < 21 or age < 25 and told.get("activity") == "student"

    def column(self, timelines, read, number):
        """One value for each timeline in a month; those without a past are read once."""
        key = id(read)
        if key not in self.kept:
            self.kept[key] = (read, [read(one.now) for one in timelines], [at for at, one in enumerate(timelines) if one.before])
        _, now, moving = self.kept[key]
        values = list(now)
        for at in moving:
            values[at] = read(timelines[at].at(number))
        return values

    kept = {}

    def put(self, variable, timelines, read, always=False):
        """An input for every month; where nobody has anything, it is left out unless a formula would stand in for it."""
        self.kept = {}
        holder = self.simulation.get_holder(variable)
        months = [(number, self.column(timelines, read, number)) for number in self.numbers]
        default = holder.variable.default_value
        simple = not hasattr(holder.variable, "possible_values") or holder.variable.possible_values is None
        if simple and not always and all(value == default for _, values in months for value in values):
            return
        held, last = None, None
        for number, values in months:
            if values != last:
                held, last = holder._to_array(numpy.array(values)), values
            self.simulation.set_input(variable, name_of(number), held)

    def people_inputs(self):
        people = [one for one, _ in self.people]
        births = numpy.array([one.now["birth"] for one in people], dtype="datetime64[D]")
        self.simulation.set_input("date_naissance", "ETERNITY", births)
        married = {"married": "marie", "pacs": "pacse"}
        statuses = [married.get(home.get("couple"), "celibataire") if one.now["role"] != "child" else "celibataire" for one, home in self.people]
        held = self.simulation.get_holder("statut_marital")._to_array(numpy.array(statuses))
        for number in self.numbers:
            self.simulation.set_input("statut_marital", name_of(number), held)
        self.put("activite", people, lambda one: ACTIVITY[one.get("activity", "inactive")])
        for variable, key in MONTHLY:
            always = variable in ("salaire_net", "salaire_imposable", "salaire_de_base", "retraite_nette", "retraite_imposable", "retraite_brute", "chomage_net", "chomage_imposable", "chomage_brut")
            self.put(variable, people, lambda one, key=key: float(one.get(key) or 0), always)
        rate = lambda one: float(one.get("disability_rate") or 0)
        self.put("taux_incapacite", people, rate)
        self.put("handicap", people, lambda one: bool(one.get("handicap", rate(one) >= 0.5)))
        self.put("invalidite", people, lambda one: rate(one) >= 0.8)
        for variable, key in (
            ("aah_restriction_substantielle_durable_acces_emploi", "rsdae"),
            ("inapte_travail", "unfit_for_work"),
            ("enceinte", "pregnant"),
            ("garde_alternee", "shared_custody"),
            ("rsa_jeune_condition_heures_travail_remplie", "rsa_young_worker"),
            ("ass_precondition_remplie", "ass_work_condition"),
            ("boursier", "grant"),
        ):
            self.put(variable, people, lambda one, key=key: bool(one.get(key)))
        self.put("aeeh_niveau_handicap", people, lambda one: int(one.get("aeeh_category") or 0))
        # Children have the papers of the applicant.
        papers = [Timeline(home["persons"][0] if one.now["role"] == "child" else one.now) for one, home in self.people]
        self.put("nationalite", papers, lambda one: COUNTRY[one.get("nationality", "fr")])
        self.put("duree_possession_titre_sejour", papers, lambda one: float(one.get("residence_years", 10)))
        self.put("habite_chez_parents", people, lambda one: one["role"] == "child")
        self.put("livret_a", people, lambda one: float(one.get("livret_a") or 0))
        self.put("epargne_revenus_non_imposables", people, lambda one: float(one.get("savings_untaxed") or 0))
        self.put("epargne_revenus_imposables", people, lambda one: float(one.get("savings_taxed") or 0))
        since = [self.jobless_since(one) for one in people]
        if any(day != "9999-12-31" for day in since):
            held = numpy.array(since, dtype="datetime64[D]")
            for number in self.numbers:
                self.simulation.set_input("date_debut_chomage", name_of(number), held)

    def jobless_since(self, one):
        if one.now.get("activity") != "unemployed":
            return "9999-12-31"
        number = self.now
        while number > self.numbers[0] and one.at(number - 1).get("activity") == "unemployed":
            number -= 1
        return name_of(number) + "-01"

    def year_sums(self, read):
        """Amounts of each calendar year for each person."""
        sums = {}
        for year in range(self.year - 3, self.year + 1):
            sums[year] = numpy.array(
                [
                    sum(read(one.at(number)) for number in range(year * 12, year * 12 + 12)) if one.before else 12 * read(one.now)
                    for one, _ in self.people
                ]
            )
        return sums

    def yearly(self, variable, sums, whole=True):
        for year, values in sums.items():
            self.simulation.set_input(variable, str(year), numpy.round(values).astype(int) if whole else values)

    def business_inputs(self):
        people = [one for one, _ in self.people]
        business = lambda one, kind: float(one.get("self_monthly") or 0) if one.get("self_kind", "other") == kind else 0.0
        for kind, (monthly, yearly) in MICRO.items():
            read = lambda one, kind=kind: business(one, kind)
            self.put(monthly, people, read)
            self.yearly(yearly, self.year_sums(read))
        # The boxes of the tax return are for tax: without this the profit would count twice.
        for year in range(self.year - 3, self.year + 1):
            self.simulation.set_input("rpns_micro_entreprise_benefice", str(year), numpy.zeros(len(people)))
        other = self.year_sums(lambda one: business(one, "other"))
        self.yearly("rpns_autres_revenus", other, whole=False)
        self.yearly("abic_impn", other)

    def tax_inputs(self):
        def per_return(values):
            sums = numpy.zeros(self.taxes)
            numpy.add.at(sums, self.tax, values)
            return sums

        for box, key in (("f2tr", "capital_income"), ("f4ba", "rental_income")):
            amounts = per_return([float(one.now.get(key) or 0) for one, _ in self.people])
            self.yearly(box, {year: amounts for year in range(self.year - 3, self.year + 1)})
        paid = self.year_sums(lambda one: float(one.get("alimony_paid") or 0))
        self.yearly("f6gu", {year: per_return(values) for year, values in paid.items()})
        first, second = numpy.zeros(self.taxes, bool), numpy.zeros(self.taxes, bool)
        for at, (one, home) in enumerate(self.people):
            told = one.now
            if float(told.get("disability_rate") or 0) < 0.8 or told["role"] == "child" and self.dependent(told):
                continue
            shared = told["role"] == "partner" and home.get("couple") in ("married", "pacs")
            (second if shared else first)[self.tax[at]] = True
        for box, values in (("caseP", first), ("caseF", second)):
            for year in range(self.year - 3, self.year + 1):
                self.simulation.set_input(box, str(year), values)

    def home_inputs(self):
        homes = self.homes
        self.put("statut_occupation_logement", homes, lambda home: TENURE[home.get("status", "homeless")])
        self.put("loyer", homes, lambda home: float(home.get("rent") or 0))
        self.put("zone_apl", homes, lambda home: "zone_%d" % int(home.get("zone") or 2))
        self.put("depcom", homes, lambda home: TOWN[int(home.get("zone") or 2)])
        for variable, key in (
            ("coloc", "shared"),
            ("logement_chambre", "room"),
            ("logement_crous", "crous"),
            ("participation_frais", "contributes"),
            ("proprietaire_proche_famille", "landlord_relative"),
        ):
            self.put(variable, homes, lambda home, key=key: bool(home.get(key)))
        families = [Timeline(one) for one in self.households]
        self.put("rsa_isolement_recent", families, lambda one: bool(one.get("recently_separated")))
        # The law reads months M-4 to M-2 everywhere since March 2025.
        self.put("departement_experimentation_rsa", families, lambda one: True)

    def studies(self):
        """Parents of students, as the applicant's own household is asked of them; whoever says nothing has parents above every ceiling."""
        prefix = "bourse_criteres_sociaux_"
        people = [one for one, _ in self.people]
        self.put(prefix + "base_ressources_parentale", people, lambda one: float(one.get("crous", {}).get("parents_income", 1e9)), True)
        self.put(prefix + "distance_domicile_familial", people, lambda one: int(one.get("crous", {}).get("distance_km", 0)))
        asked = [next((told["crous"] for told in one["persons"] if "crous" in told), {}) for one in self.households]
        families = [Timeline(one) for one in asked]
        higher = prefix + "nombre_enfants_a_charge_dans_enseignement_superieur"
        self.put(prefix + "nombre_enfants_a_charge", families, lambda one: int(one.get("children", 0)))
        self.put(higher, families, lambda one: int(one.get("children_higher", 0)))
        kinds = {"primary": "primaire", "college": "college", "lycee": "lycee"}
        school = lambda one: "enseignement_superieur" if one.get("activity") == "student" and "crous" in one else kinds.get(one.get("school"), "inconnue")
        self.put("scolarite", people, school)
        self.put("statuts_etablissement_scolaire", people, lambda one: "public")

    def received(self, variable, key, until):
        for number in range(self.numbers[0], until + 1):
            values = [float(one.at(number).get(key) or 0) for one, _ in self.people]
            self.simulation.set_input(variable, name_of(number), numpy.array(values))

    def minima(self, until):
        """What people say to receive, up to a month."""
        people = [one for one, _ in self.people]
        for variable, key in RECEIVED:
            self.received(variable, key, until)
        for number in range(self.numbers[0], self.now):
            sums = numpy.zeros(len(self.households))
            numpy.add.at(sums, self.family, [float(one.at(number).get("aspa_received") or 0) for one in people])
            self.simulation.set_input("aspa", name_of(number), sums)
        # The supplement for an independent life is worked out for the month asked alone.
        nothing = numpy.zeros(len(people))
        for number in range(self.numbers[0], self.now):
            self.simulation.set_input("caah", name_of(number), nothing)

    def zeros(self, variables, before):
        for variable in variables:
            nothing = numpy.zeros(self.simulation.get_variable_population(variable).count)
            for number in range(self.numbers[0], before):
                self.simulation.set_input(variable, name_of(number), nothing)

    def amounts(self, wanted):
        found = {}
        for name, variable, kind in wanted:
            period = self.month if kind == "month" else str(self.year)
            values = numpy.asarray(self.simulation.calculate(variable, period), dtype=float)
            entity = self.system.get_variable(variable).entity.key
            if entity == "individu":
                sums = numpy.zeros(len(self.households))
                numpy.add.at(sums, self.family, values)
                values = sums
            elif entity == "foyer_fiscal":
                values = values[self.main_return]
            # Floats of 32 bits there: the tenth of a cent is the last that means something.
            found[name] = [round(float(value), 4) for value in values]
        return found

    def as_received(self, wanted):
        self.minima(self.now)
        self.zeros(["rsa"], self.now - CHAIN)
        for number in range(self.now - CHAIN, self.now + 1):
            for variable in ("aide_logement", "rsa"):
                self.simulation.calculate(variable, name_of(number))
        return self.amounts(wanted)

    def from_nothing(self, wanted):
        """Minimum incomes as if nobody received one; where unemployment solidarity is asked the others are given, and the other way round."""
        minima = ["ass"] if any(variable == "ass" for _, variable, _ in wanted) else ["aah", "asi"]
        for variable, key in RECEIVED:
            if variable not in minima:
                self.received(variable, key, self.now)
        self.zeros(minima + ["rsa"], self.now - CHAIN)
        self.zeros(["caah"], self.now + 1)
        for number in range(self.now - CHAIN, self.now + 1):
            for variable in minima + ["aspa", "aide_logement", "rsa"]:
                self.simulation.calculate(variable, name_of(number))
        return self.amounts(wanted)

    def arrived(self, wanted):
        """Adopted children came this month."""
        people = [one for one, _ in self.people]
        days = [name_of(self.now) + "-01" if one.now.get("adopted") else "1970-01-01" for one in people]
        self.simulation.set_input("date_adoption", "ETERNITY", numpy.array(days, dtype="datetime64[D]"))
        self.put("adoption", people, lambda one: bool(one.get("adopted")))
        return self.amounts(wanted)


def with_births(household, month):
    """A household with the children that it expects, born two months after a month."""
    if not any(one.get("pregnant") for one in household["persons"]):
        return household
    birth = name_of(number_of(month) + 2) + "-15"
    born = [{"role": "child", "birth": birth} for _ in range(int(household.get("expected_children", 1)))]
    return {**household, "persons": household["persons"] + born}


def system():
    built = FranceTaxBenefitSystem()
    for path, first, last, value in NEWER_RATES:
        node = built.parameters
        for part in path.split("."):
            node = getattr(node, part)
        node.update(start=instant(first), stop=last and instant(last), value=value)
    return built


def main():
    month, wanted = sys.argv[1], [word.split("=") for word in sys.argv[2:]]
    wanted = [(name, *rest.split(":")) for name, rest in wanted]
    own = [(name, variable, kind[:-1]) for name, variable, kind in wanted if kind.endswith("+")]
    births = [(name, variable, kind[:-1]) for name, variable, kind in wanted if kind.endswith("*")]
    given = [(name, variable, kind) for name, variable, kind in wanted if kind[-1] not in "+*"]
    law = system()
    households = [json.loads(line) for line in sys.stdin if line.strip()]
    for begin in range(0, len(households), CHUNK):
        some = households[begin : begin + CHUNK]
        found = Batch(law, month, some).as_received(given) if given else {}
        for group in ([one for one in own if one[1] == "ass"], [one for one in own if one[1] != "ass"]):
            if group:
                found.update(Batch(law, month, some).from_nothing(group))
        if births:
            found.update(Batch(law, month, [with_births(one, month) for one in some]).arrived(births))
        for at, one in enumerate(some):
            print(json.dumps({"id": one.get("id"), "amounts": {name: values[at] for name, values in found.items()}}))


if __name__ == "__main__":
    main()
