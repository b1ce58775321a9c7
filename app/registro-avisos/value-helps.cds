using { NotificacionService } from '../../srv/notificacion/service';
using from '../avisos/labels';
using from '../plantillas/labels';

annotate NotificacionService.ClasesDeAviso with {
  codigo @title: '{i18n>ClaseDeAviso}' @UI.Hidden: false @Common: { Text: nombre, TextArrangement: #TextOnly };
  nombre @title: '{i18n>ClaseDeAviso}';
};

annotate NotificacionService.Avisos with {
  destino   @Common.ValueListWithFixedValues;
  area      @Common.ValueListWithFixedValues;
  situacion @Common.ValueListWithFixedValues;
  // A notice bears the name of the text that it was written with
  clase     @UI.Hidden;
  createdAt @UI.HiddenFilter: false;
  plantilla @title: '{i18n>ClaseDeAviso}' @UI.Hidden: false @Common: {
    Text: clase, TextArrangement: #TextOnly,
    ValueListWithFixedValues,
    ValueList: {
      CollectionPath: 'ClasesDeAviso',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: plantilla, ValueListProperty: 'codigo' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'nombre' }
      ]
    }
  };
};
