authority-ccas_toulouse = el centro de acción social de Toulouse (CCAS)
    .delay = No se sabe cuánto tarda. Diga si es urgente, y pregunte después de dos meses sin respuesta.

benefit-toulouse_ccas = Ayuda del municipio de Toulouse
    .summary = El centro social ayuda a los vecinos en un mal momento.
    .apply = Vaya al 2 bis rue de Belfort. Puede llamar al 05 67 72 85 85.
