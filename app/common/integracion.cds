using { escucha } from '../../db/integracion';

// Where something came from, for whoever answers it.
annotate escucha.SistemasOrigen with @title: '{i18n>SistemaOrigen}' { code @title: '{i18n>SistemaOrigen}' @Common: { Text: name, TextArrangement: #TextOnly } };

annotate escucha.DeOtroSistema with {
  sistemaOrigen @title: '{i18n>SistemaOrigen}' @Common: { Text: sistemaOrigen.name, TextArrangement: #TextOnly } @Common.ValueListWithFixedValues;
  claveOrigen   @title: '{i18n>ClaveOrigen}';
};
