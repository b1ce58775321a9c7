using { escucha } from '../../db/plantilla';
using { NotificacionService } from '../../srv/notificacion/service';

annotate escucha.MediosPlantilla with @title: '{i18n>MedioPlantilla}' { code @title: '{i18n>MedioPlantilla}' @Common: { Text: name, TextArrangement: #TextOnly } };

annotate escucha.Plantillas with @title: '{i18n>Plantilla}' {
  codigo     @UI.Hidden;
  medio      @title: '{i18n>MedioPlantilla}';
  nombre     @title: '{i18n>Plantilla}';
  asunto     @title: '{i18n>AsuntoAviso}';
  cuerpo     @title: '{i18n>CuerpoPlantilla}' @UI.MultiLineText;
  deFabrica  @title: '{i18n>DeFabrica}';
  modifiedAt @title: '{i18n>CambiadaEn}';
  modifiedBy @title: '{i18n>CambiadaPor}';
  createdAt  @UI.Hidden;
  createdBy  @UI.Hidden;
};

annotate NotificacionService.Plantillas with {
  medio @Common: {
    Text                    : medioPlantilla.name,
    TextArrangement         : #TextOnly,
    ValueListWithFixedValues,
    ValueList               : {
      CollectionPath: 'MediosPlantilla',
      Parameters    : [
        { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
        { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
      ]
    }
  };
};
